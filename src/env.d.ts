/// <reference types="astro/client" />

declare module 'virtual:waymark' {
  export const publication: import('./publish/publication.ts').Publication;
}

declare module 'virtual:waymark/theme.css';
