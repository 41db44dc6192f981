/** A picture cannot be encoded or drawn. The message says which one, and why. */
export class PictureError extends Error {}
