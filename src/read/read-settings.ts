import type { Notice } from '#model/finding.ts';
import { settingsSchema, type Settings } from '#model/settings.ts';
import { isAudienceUnsure } from './audience.ts';
import { checkFields, type CheckedFields } from './check-fields.ts';
import { missingField } from './field-problem.ts';
import { readMapping } from './read-mapping.ts';

/** The organisation's decisions, always complete: what cannot be read has its default. */
export interface SettingsReading {
  settings: Settings;
  notices: Notice[];
}

type Checked = CheckedFields<typeof settingsSchema.shape>;

/**
 * Reads `manual.yaml`; `text` is absent where the file is there and cannot be read. Where it may have meant to restrict the
 * audience and cannot be understood, procedures that do not say their own audience are kept to their section.
 */
export function readSettings(text: string | undefined, file = 'manual.yaml'): SettingsReading {
  const { entries, isWhole, notices } = readMapping(text ?? '', { file, line: 1 });
  const checked = checkFields(entries, settingsSchema.shape, file);
  const settings = settingsSchema.parse(checked.values);
  const isUnsure = text === undefined || !isWhole || isAudienceUnsure(checked);
  return {
    settings: isUnsure ? { ...settings, audience: 'section' } : settings,
    notices: [...notices, ...checked.notices, ...emptyAudience(checked, file)],
  };
}

function emptyAudience({ positions, writtenKeys }: Checked, file: string): Notice[] {
  const [line, column] = positions['audience'] ?? [];
  if (line === undefined || column === undefined || writtenKeys.has('audience')) return [];
  return [{ file, line, column, ...missingField('audience', settingsSchema.shape.audience) }];
}
