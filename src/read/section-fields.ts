import { z } from 'zod';
import { parseDate } from '#model/iso-date.ts';
import { READING } from '#model/reading.ts';
import { VOCABULARY } from '#model/vocabulary.ts';
import { textUpTo } from '#model/text-up-to.ts';

// `index` is the address of the list of all posts, and Windows takes the others for devices, whatever their ending.
const id = textUpTo(40).regex(/^(?!(?:index|con|prn|aux|nul|(?:com|lpt)\d)$)[a-z][a-z0-9-]*$/u);
const extension = textUpTo(12)
  .regex(/^[0-9-]+$/u)
  .meta({
    label: '内線',
    description: '内線番号です。',
    example: 'extension: "2110"',
  });

/** The fields of `section.yaml`. Posts and duties are read one by one, by `postFields` and `dutyFields`. */
export const sectionFields = {
  name: textUpTo(40).meta({ label: '課の名称', description: '課の名称です。', example: 'name: 戸籍住民課' }),
  reading: textUpTo(80).regex(READING).meta({
    label: '読み',
    description: '課の名称の読みです。ひらがなで書きます。',
    example: 'reading: こせきじゅうみんか',
  }),
  department: textUpTo(40).meta({
    label: '部の名称',
    description: '部の名称です。',
    example: 'department: 市民環境部',
  }),
  departmentReading: textUpTo(80).regex(READING).meta({
    label: '部の読み',
    description: '部の名称の読みです。ひらがなで書きます。',
    example: 'departmentReading: しみんかんきょうぶ',
  }),
  order: z.number().min(0).max(100_000).meta({
    label: '並び順',
    description: '一覧での並び順です。小さいものから並びます。',
    example: 'order: 10',
  }),
  domain: z.enum(VOCABULARY.domain).meta({ label: '行政分野', description: '行政分野です。', example: 'domain: 市民' }),
  summary: textUpTo(300).meta({
    label: '概要',
    description: '何をする課かの説明です。',
    example: 'summary: 住所の異動や戸籍の届出を受け付ける課です。',
  }),
  extension,
  posts: z.array(z.unknown()).max(200).meta({
    label: '職',
    description: '課にある職の一覧です。',
    example: 'posts:\n  - { id: juki-kacho, name: 課長, head: true }',
  }),
  duties: z.array(z.unknown()).max(200).meta({
    label: '分掌事務',
    description: '分掌事務の一覧です。',
    example: 'duties:\n  - { id: d1, text: 住民基本台帳に関すること。 }',
  }),
} as const;

/** The fields of one post in `section.yaml`. */
export const postFields = {
  id: id.meta({
    label: '職の記号',
    description: '職を表す記号です。半角の英小文字、数字、「-」で書きます。',
    example: 'id: juki-kacho',
  }),
  name: textUpTo(40).meta({
    label: '職の名称',
    description: '職の名称です。氏名は書きません。',
    example: 'name: 課長',
  }),
  head: z.boolean().meta({ label: '所属長', description: '所属長の職に true と書きます。', example: 'head: true' }),
  unit: textUpTo(40).meta({
    label: '係・担当',
    description: '係または担当の名称です。',
    example: 'unit: 住民記録担当',
  }),
  reading: textUpTo(80).meta({ label: '読み', description: '職の名称の読みです。', example: 'reading: かちょう' }),
  extension,
  until: z
    .string()
    .refine((day) => parseDate(day).iso !== undefined)
    .meta({
      label: '職があった最後の日',
      description: '廃止した職にだけ書きます。行は消さずに残すと、旧版や名簿に職の名称を示せます。',
      example: 'until: 2026-03-31',
    }),
} as const;

/** The fields of one line of 分掌事務 in `section.yaml`. */
export const dutyFields = {
  id: id.meta({ label: '記号', description: '分掌事務の記号です。', example: 'id: d1' }),
  text: textUpTo(200).meta({
    label: '分掌事務',
    description: '「〜に関すること。」の形で書きます。',
    example: 'text: 住民基本台帳に関すること。',
  }),
} as const;
