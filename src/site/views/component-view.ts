import { recordOf } from '#model/record-of.ts';
import { parseBody } from '#body/parse-body.ts';
import type { Segment } from '#model/body.ts';
import type { AttributeSpec, ComponentSpec } from '#model/component-spec.ts';
import { type ComponentName, COMPONENTS, componentSpec } from '#model/components.ts';
import type { Manual } from '#model/manual.ts';
import { stepsOf } from '#model/step.ts';
import { address, rootFrom } from '#model/address.ts';
import type { RichCell, TableView } from '../cell.ts';
import { isListed } from '../part-runs.ts';
import type { ProcedureContext } from '../procedure-context.ts';
import { componentSample } from '../samples.ts';
import { procedureReferences } from './procedure-references.ts';

/** All that the page of a component shows to authors. */
export interface ComponentView {
  name: ComponentName;
  label: string;
  description: string;
  /** Where its text stands, in words. */
  children: string;
  /** The components it must stand in. */
  parents: readonly RichCell[];
  attributes: TableView;
  /** The sample as an author types it, and what the manual shows for it. */
  source: string;
  segments: readonly Segment[];
  context: ProcedureContext;
}

/** Names of all components in the order of the guide. */
export const COMPONENT_NAMES = Object.keys(COMPONENTS) as readonly ComponentName[];

const CHILDREN: Readonly<Record<ComponentSpec['children'], string>> = {
  none: '中に文は書きません。終わりは「/>」です。',
  optional: '中に文を書いても、書かなくてもかまいません。書かないときの終わりは「/>」です。',
  required: '始まりの行と終わりの行の間に、中の文を書きます。前後に1行ずつ空けます。',
  inline: '文の途中に書きます。',
};

/** The list of components on the guide's index. */
export function componentsTable(): TableView {
  return {
    caption: '部品の一覧',
    empty: '',
    columns: [{ heading: '部品' }, { heading: '名前' }, { heading: '説明', isWide: true }],
    rows: COMPONENT_NAMES.map((name) => {
      const { label, description } = specOf(name);
      return { cells: [{ text: label, href: address.component(name) }, name, description] };
    }),
  };
}

/** The page of a component; its sample is shown with the entries of the manual's own registers. */
export function componentView(manual: Manual, name: ComponentName): ComponentView {
  const spec = specOf(name);
  const source = componentSample(name);
  const parsed = parseBody(source, { file: `${name}.sample.mdx`, line: 1 });
  if (!parsed.body) throw new Error(`The sample of ${name} cannot be shown`);
  const body = { ...parsed.body, digest: '' };
  return {
    name,
    label: spec.label,
    description: spec.description,
    children: CHILDREN[spec.children] + (isListed(name) ? '続けて書いたものは、一つの表にまとまります。' : ''),
    parents: (spec.parents ?? []).map((parent) => ({ text: parent, href: address.component(parent) })),
    attributes: attributesTable(name, spec),
    source,
    segments: parsed.segments,
    context: {
      root: rootFrom(address.component(name)),
      stepNumbers: recordOf(stepsOf(body).map((step) => [step.id, step.number])),
      ...procedureReferences(manual, { body }),
    },
  };
}

function specOf(name: ComponentName): ComponentSpec {
  const spec = componentSpec(name);
  if (!spec) throw new Error(`There is no component ${name}`);
  return spec;
}

function attributesTable(name: string, spec: ComponentSpec): TableView {
  return {
    caption: `${name} に書く項目`,
    empty: '',
    columns: [
      { heading: '項目' },
      { heading: '必須' },
      { heading: '書く内容', isWide: true },
      { heading: '書ける値・例', isWide: true },
    ],
    rows: Object.entries(spec.attributes).map(([key, attribute]) => ({
      cells: [key, attribute.isRequired ? '★' : '', attribute.description, valueWords(key, attribute)],
    })),
  };
}

function valueWords(key: string, { isFlag, oneOf, example }: AttributeSpec): string {
  if (isFlag) return `「${key}」とだけ書きます`;
  if (oneOf) return oneOf.join('、');
  return example === undefined ? '' : `例：${example}`;
}
