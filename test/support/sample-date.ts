/** The day that counts as today for the content that is shipped, so that its pages say the same every day. */
export const SAMPLE_DATE = '2026-11-25';
