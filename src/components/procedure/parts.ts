import type { ComponentName } from '#model/components.ts';
import type { ListedName } from '#site/part-runs.ts';
import Case from './Case.astro';
import Caution from './Caution.astro';
import Check from './Check.astro';
import Contact from './Contact.astro';
import Control from './Control.astro';
import Deadline from './Deadline.astro';
import Decision from './Decision.astro';
import Emergency from './Emergency.astro';
import Faq from './Faq.astro';
import Fee from './Fee.astro';
import Form from './Form.astro';
import Law from './Law.astro';
import Ledger from './Ledger.astro';
import Location from './Location.astro';
import Mistake from './Mistake.astro';
import Risk from './Risk.astro';
import Step from './Step.astro';
import System from './System.astro';
import Tacit from './Tacit.astro';
import Term from './Term.astro';
import Variation from './Variation.astro';

/** The `.astro` file that renders each component of a body that is shown by itself. */
export const PARTS = {
  Case,
  Caution,
  Check,
  Control,
  Deadline,
  Decision,
  Emergency,
  Faq,
  Mistake,
  Risk,
  Step,
  System,
  Tacit,
  Term,
  Variation,
} as const satisfies Record<Exclude<ComponentName, ListedName>, unknown>;

/** The `.astro` file that renders listed components of each kind, those in a row together. */
export const LISTS = { Contact, Fee, Form, Law, Ledger, Location } as const satisfies Record<ListedName, unknown>;
