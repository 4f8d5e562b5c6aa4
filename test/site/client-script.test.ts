import { expect, test } from 'vitest';
import { CLIENT_SCRIPTS, clientScript } from '#site/client-script.ts';

test.each(CLIENT_SCRIPTS)('%s is a classic script that names no other host', async (name) => {
  const script = await clientScript(name);
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/^\s*(?:import|export)\b|https?:\/\//m);
});
