import type { ComponentOf } from '../../schemas/page-components.ts';
import Note from '../site/Note.astro';
import Steps from '../site/Steps.astro';
import Tip from '../site/Tip.astro';
import Warning from '../site/Warning.astro';
import Anchor from './Anchor.astro';
import Checklist from './Checklist.astro';
import CodeSample from './CodeSample.astro';
import Contact from './Contact.astro';
import Count from './Count.astro';
import EnvironmentTable from './EnvironmentTable.astro';
import EnvironmentValue from './EnvironmentValue.astro';
import InnerHeading from './InnerHeading.astro';
import Item from './Item.astro';
import PackageExample from './PackageExample.astro';
import PackageRules from './PackageRules.astro';
import ProgramLink from './ProgramLink.astro';
import SectionHeading from './SectionHeading.astro';
import Term from './Term.astro';
import Troubleshooting from './Troubleshooting.astro';

/** The components that pages of the guide may use, beside headings with a mark to link to them. */
export const GUIDE_COMPONENTS = {
  h2: SectionHeading,
  h3: InnerHeading,
  Anchor,
  Checklist,
  CodeSample,
  Contact,
  Count,
  EnvironmentTable,
  EnvironmentValue,
  Item,
  Note,
  PackageExample,
  PackageRules,
  ProgramLink,
  Steps,
  Term,
  Tip,
  Troubleshooting,
  Warning,
} satisfies Record<ComponentOf<'guide'> | 'h2' | 'h3', unknown>;
