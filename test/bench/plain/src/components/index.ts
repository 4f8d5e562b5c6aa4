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

/** The components that bodies use without importing them. */
export const components = {
  Case,
  Caution,
  Check,
  Contact,
  Control,
  Deadline,
  Decision,
  Emergency,
  Faq,
  Fee,
  Form,
  Law,
  Ledger,
  Location,
  Mistake,
  Risk,
  Step,
  System,
  Tacit,
  Term,
  Variation,
};
