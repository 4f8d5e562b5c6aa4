import { z } from 'zod';

/** The schema of a text that is not empty and has at most so many characters. */
export function textUpTo(max: number): z.ZodString {
  return z.string().trim().min(1).max(max);
}
