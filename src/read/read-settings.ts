import type { Notice } from '#model/finding.ts';
import type { Source } from '#model/place.ts';
import { settingsSchema, type Settings } from '#model/settings.ts';
import { isAudienceUnsure } from './audience.ts';
import { checkFields, type CheckedFields } from './check-fields.ts';
import { missingField } from './field-problem.ts';
import { noticesBefore, readMapping } from './read-mapping.ts';

/** The organisation's decisions, always complete: what cannot be read has its default. */
export interface SettingsReading {
  settings: Settings;
  /** Where the fields stand; absent where there is no file. */
  source?: Source;
  notices: Notice[];
}

/** The decisions of an organisation that has written none. */
export function usualSettings(): SettingsReading {
  return { settings: settingsSchema.parse({}), notices: [] };
}

type Checked = CheckedFields<typeof settingsSchema.shape>;

/**
 * Reads `manual.yaml`; `text` is absent where the file is there and cannot be read. Where it may have meant to restrict the
 * audience and cannot be understood, procedures that do not say their own audience are kept to their section.
 */
export function readSettings(text: string | undefined, file = 'manual.yaml'): SettingsReading {
  const { entries, isWhole, notices, remarks } = readMapping(text ?? '', { file, line: 1 });
  const checked = checkFields(entries, settingsSchema.shape, { file });
  const settings = settingsSchema.parse(checked.values);
  const isUnsure = text === undefined || !isWhole || isAudienceUnsure(checked);
  return {
    settings: isUnsure ? { ...settings, audience: 'section' } : settings,
    source: { file, line: 1, column: 1, fields: checked.positions },
    notices: [
      ...notices,
      ...remarks,
      ...noticesBefore({ entries, notices }, checked.notices),
      ...missing(checked, { file, isUnsure: text === undefined || !isWhole }),
    ],
  };
}

/** An organisation without a name, and an audience that is there without a value: leaving it out has a meaning. */
function missing(
  { positions, writtenKeys }: Checked,
  { file, isUnsure }: { file: string; isUnsure: boolean },
): Notice[] {
  const needed = [
    ...(isUnsure ? [] : (['organisation'] as const)),
    ...(positions['audience'] ? (['audience'] as const) : []),
  ];
  return needed
    .filter((key) => !writtenKeys.has(key))
    .map((key) => {
      const [line, column] = positions[key] ?? [1, 1];
      return { file, line, column, ...missingField(key, settingsSchema.shape[key]) };
    });
}
