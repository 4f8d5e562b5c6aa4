import type { Plugin } from 'vite';

/** The file of Astro that makes components, and what it does there for every slot. */
const FILE = 'astro/dist/runtime/server/render/astro/instance.js';
const PUT_IN_PROPERTY = /^( *)this\.slotValues\[name\] = (\(\) => \{.*?^\1\});$/msu;

/**
 * Lets go of what slots have shown. V8 puts a function that is written straight into a property into old memory, and what it
 * can reach stays there until all of it is searched. Astro does so for every slot of every component, so that the pages of
 * a site pile up while they are rendered: a quarter of the memory, and a twelfth of the time for carrying it along.
 */
export function releaseSlots(): Plugin {
  return {
    name: 'tsugite:release-slots',
    transform(code, id) {
      if (!id.endsWith(FILE)) return undefined;
      return {
        code: code.replace(PUT_IN_PROPERTY, '$1const slotValue = $2;\n$1this.slotValues[name] = slotValue;'),
        map: null,
      };
    },
  };
}
