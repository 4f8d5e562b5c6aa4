import type { Notice } from '#model/finding.ts';
import { settingsSchema, type Settings } from '#model/settings.ts';
import { isAudienceLike } from './audience.ts';
import { checkFields } from './check-fields.ts';
import { readMapping } from './read-mapping.ts';

/** The organisation's decisions, always complete: what cannot be read has its default. */
export interface SettingsReading {
  settings: Settings;
  notices: Notice[];
}

/**
 * Reads `manual.yaml`; `text` is absent where the file is there and cannot be read. Where it may have meant to restrict the audience and cannot be read, procedures that do not say
 * their own audience are kept to their section.
 */
export function readSettings(text: string | undefined, file = 'manual.yaml'): SettingsReading {
  const { entries, isWhole, notices } = readMapping(text ?? '', { file, line: 1 });
  const { values, unknownKeys, notices: faults } = checkFields(entries, settingsSchema.shape, file);
  const settings = settingsSchema.parse(values);
  const isWritten = entries.some(({ key }) => key === 'audience');
  const isUnsure =
    text === undefined || !isWhole || unknownKeys.some(isAudienceLike) || (isWritten && values.audience === undefined);
  return {
    settings: isUnsure ? { ...settings, audience: 'section' } : settings,
    notices: [...notices, ...faults],
  };
}
