/** A question with its answer in plain words. */
export interface AnsweredQuestion {
  question: string;
  answer: string;
  /** Absolute address of the question. */
  url: string;
}

/** Questions and answers as search engines read them: https://schema.org/FAQPage */
export function questionData(questions: readonly AnsweredQuestion[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer, url }) => ({ '@type': 'Question', name: question, url, acceptedAnswer: { '@type': 'Answer', text: answer, url } })),
  };
}
