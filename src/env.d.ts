/// <reference types="astro/client" />

declare module 'virtual:waymark' {
  export const publication: import('./publish/publication.ts').Publication;
  /** The content security policy of every page, as an attribute has it; there is none while the site is developed. */
  export const policy: string | undefined;
}

declare module 'virtual:waymark/theme.css';
