/** The guide: its pages, its checklists and what stands in them. */
export const GUIDE = {
  name: 'Guide',
  title: 'Build an integration',
  description: 'How to build an integration with {product} and bring it to customers, step by step.',
  process: 'Build an integration with {product}',
  before: 'Before you start',
  steps: 'The steps',
  between: 'More about the steps',
  after: 'Afterwards',
  whole: 'Everything there is to do stands in [one checklist]({checklist}).',
  oneDocument: 'All pages together make [one document]({document}), to print or to read in one go.',

  /** A page of it. */
  position: 'Step {step} of {count}',
  stepBar: 'Steps',
  pages: 'Guide',
  parts: { one: '{count} part', other: '{count} parts' },
  checkedOn: 'Facts on this page checked on {day}.',
  edit: 'Edit this page',
  onward: { label: 'Previous and next page', previous: 'Previous', next: 'Next' },
  headingLink: 'Link to “{heading}”',
  facts: {
    actor: 'Who acts',
    actors: { partner: 'You', host: '{company}', both: 'You and {company}' },
    needs: 'What you need',
    gives: 'What you get',
    effort: 'Effort',
    reading: { one: '{count} minute to read', other: '{count} minutes to read' },
    readingAndTasks: '{reading}, {tasks}',
    tasks: { one: '{count} thing to do', other: '{count} things to do' },
    took: { one: 'Half of the {of} integrations listed here took {count} day or less', other: 'Half of the {of} integrations listed here took {count} days or less' },
    tookSamples: { one: 'Half of the {of} sample integrations listed here took {count} day or less', other: 'Half of the {of} sample integrations listed here took {count} days or less' },
    tookFrom: '{took} after “{milestone}”',
    recorded: 'What is recorded',
    seen: 'Customers then see',
    nothingSeen: 'Nothing yet',
  },

  /** What a reader ticks. */
  checklist: {
    name: 'Checklist',
    title: 'The whole checklist',
    fileTitle: 'Checklist: {program}',
    description: 'Everything that there is to do on the way to an available integration, in one list to tick, print or take along.',
    lead: 'Everything that there is to do on the way to an available integration, in one list.',
    empty: 'The guide has no checklists yet.',
    kept: 'Ticks are kept in this browser and nowhere else. To share them, copy the list or save it as a file.',
    unkept: 'This browser keeps nothing for this site, so your ticks are gone once you leave the page.',
    progress: '{done} of {count}',
    progressDone: '{progress} done',
    done: 'done',
    /** Read out in the place of a check mark. */
    doneMark: '(done)',
    group: '{step}. {title}',
    continue: 'Continue with {page}: {progress} done.',
    stepTitle: 'step {step}, {title}',
    print: 'Print',
    copy: 'Copy as Markdown',
    save: 'Save as a file',
    clear: 'Clear all ticks',
    copied: 'The list is on your clipboard, as Markdown.',
    failed: 'This browser did not allow copying. Save the list as a file instead.',
    cleared: 'All ticks are gone.',
    undo: 'Bring them back',
  },

  /** Samples of code, and values that differ between the environments. */
  code: { language: 'Language of the code', environment: 'Environment', unset: 'The {environment} {value} is not published yet: ask your partner manager.' },
  table: { value: 'Value', environment: 'Environment', meaning: 'What it is' },

  /** The packages of a submission, shown at a listing. */
  example: {
    label: 'An example: [{name}]({listing})',
    sample: 'An example: [{name}]({listing}), a sample listing',
    shows: 'How it shows',
    source: 'Part of {file}',
    rules: 'The rules that check it: {package}',
    article: {
      one: 'As the article on [its page]({listing}), under {sections}, with {count} picture. This one shows what customers authorize:',
      other: 'As the article on [its page]({listing}), under {sections}, with {count} pictures. This one shows what customers authorize:',
    },
    articleWithVideo: {
      one: 'As the article on [its page]({listing}), under {sections}, with {count} picture and a video. This one shows what customers authorize:',
      other: 'As the article on [its page]({listing}), under {sections}, with {count} pictures and a video. This one shows what customers authorize:',
    },
    section: '“{title}”',
    handover: 'Not at all: neither the logins nor the day on which they came are public. What [the page]({listing}) shows is the milestone that they are a part of.',
    handoverOn: 'Not at all: neither the logins nor the day on which they came are public. What [the page]({listing}) shows is the milestone that they are a part of: “{milestone}”, {day}.',
    support: 'Among the facts of [the page]({listing}), for customers. The form itself is between you and the host’s support team.',
  },

  /** The whole guide in one document. */
  document: {
    name: 'The guide in one document',
    description: 'Every page of the guide to integrating with {product}, to print or to read in one go.',
    lead: 'The whole guide in one document, with both environments and every address spelled out. Print it with your browser’s print command. The pages it is made of stand at {address}.',
    pages: 'Pages of this document',
    checkedOn: 'Facts checked on {day}.',
  },
} as const;
