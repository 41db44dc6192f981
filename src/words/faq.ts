/** Questions and answers. */
export const FAQ = {
  name: 'Questions',
  description: 'What partners, customers and editors ask about the {program}, answered.',
  title: 'Questions and answers',
  lead: 'What partners, customers and editors ask.',
  empty: 'No question has been answered here yet. The first ones will stand here.',
  topics: 'Topics',

  /** Whose questions are shown. */
  filter: {
    label: 'Questions of',
    everybody: 'Everybody',
    all: { one: '{count} question', other: '{count} questions' },
    some: { one: '{shown} of {count} question', other: '{shown} of {count} questions' },
    openAll: 'Open all answers',
  },

  /** A question by itself. */
  answer: '{topic}: the answer to “{question}”',
  more: 'More on {topic}',
  inGuide: 'In the guide: {pages}.',
  checkedOn: 'Checked on {day}.',
  copyLink: 'Copy link',
  alone: 'This question on its own',
} as const;
