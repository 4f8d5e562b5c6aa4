import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const procedures = defineCollection({
  loader: glob({ pattern: '*.mdx', base: process.env.PLAIN_CONTENT }),
  schema: z.object({
    title: z.string(),
    summary: z.string(),
    section: z.string(),
    owner: z.string(),
    deputy: z.string(),
    edition: z.number(),
    effectiveFrom: z.coerce.date(),
    reviewed: z.coerce.date(),
  }),
});

export const collections = { procedures };
