import { contentPath } from '#model/content-path.ts';
import { stepAnchor } from '#model/step.ts';
import type { Body, Reference } from '#model/body.ts';
import type { Procedure } from '#model/procedure.ts';
import { linkTarget, type LinkTarget } from '#body/link-target.ts';

/** A link or an image of a procedure, and what its address means. */
export interface Referenced {
  reference: Reference;
  target: LinkTarget;
}

/** Links and images of a procedure with what they mean. */
export function targetsOf(procedure: Procedure, kind: 'links' | 'images'): Referenced[] {
  const references = procedure.body?.[kind] ?? [];
  return references.map((reference) => ({ reference, target: linkTarget(reference.url, procedure.section) }));
}

/** Where a picture or attachment that a procedure names lies below the content folder. */
export function mediaPath(procedure: Procedure, path: string): string {
  return contentPath.media(procedure.section, path);
}

/** True where the page of a body has the anchor: a heading's or a step's. */
export function hasAnchor(body: Body, anchor: string): boolean {
  return (
    body.headings.some(({ id }) => id === anchor) ||
    body.components.some(({ name, attributes }) => name === 'Step' && stepAnchor(String(attributes['id'])) === anchor)
  );
}
