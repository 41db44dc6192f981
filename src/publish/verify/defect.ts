/** Something in the built site that must not be published. */
export interface Defect {
  /** Address of the page, or path of the file in the site. */
  page: string;
  message: string;
}
