/** The Markdown edition of a page: what stands before and after its text. Facts are named as on the page where it has them. */
export const EDITIONS = {
  page: 'Page',
  guide: { step: 'Step', position: '{step} of {count}', effort: 'How long it takes', recordedAs: 'Recorded as', checkedOn: 'Checked on' },
  question: { topic: 'Topic', readers: 'Asked by', related: 'In the guide', checkedOn: 'Checked on' },
  listing: {
    status: 'Status',
    statusNow: '{status}. {meaning}',
    statusSince: '{status} since {day}. {meaning}',
    reason: 'Reason',
    successor: 'Use instead',
    sample: 'A sample',
    sampleAbout: 'the company and the integration are invented.',
    helpPages: 'help pages',
    answers: 'answers {time}',
    website: 'Website',
    video: 'Video',
    pictures: 'Pictures',
    permissions: 'Permissions',
    columns: { permission: 'Permission', grants: 'What it grants', sensitivity: 'How sensitive', why: 'Why {name} asks' },
    publisher: 'Who makes it',
  },
  /** In the place of what only a page can show. */
  values: 'Value',
  filledFor: 'The code has the values of the {environment}. Elsewhere they are:',
  callout: '{kind}: {title}',
  example: 'An example, filled in: [{name}]({listing}). What it consists of stands on [the page itself]({page}).',
  rules: 'The rules that check it:',
  /** The list of every page for language models. */
  index: { guide: 'Guide', questions: 'Questions: {topic}', integrations: 'Integrations', data: 'Data', api: 'Data for programs', apiAbout: 'Every integration as JSON, with schemas.', feedAbout: 'News about integrations with {product} as JSON Feed.', status: '{status}. {tagline}' },
} as const;
