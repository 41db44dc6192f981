/**
 * Where the addresses begin by which editors mark what only they read: layers, guides, licenses, names.
 *
 * Nothing in these namespaces is drawn, and nothing of it is published.
 */
const EDITORS: readonly string[] = [
  'www.inkscape.org/', 'inkscape.sourceforge.net/', 'sodipodi.sourceforge.net/',
  'ns.adobe.com/', 'www.bohemiancoding.com/sketch/', 'sketch.com/', 'www.figma.com/', 'figma.com/',
  'www.serif.com/', 'www.corel.com/', 'svgjs.com/', 'svgjs.dev/', 'boxy-svg.com', 'www.vectornator.io/', 'vectornator.io/', 'gravit.io/',
  'krita.org/', 'www.gimp.org/', 'www.xara.com/', 'penpot.app/', 'schemas.microsoft.com/visio/', 'www.openswatchbook.org/',
  'www.w3.org/1999/02/22-rdf-syntax-ns#', 'www.w3.org/2000/01/rdf-schema#', 'purl.org/dc/', 'web.resource.org/cc/', 'creativecommons.org/', 'xmlns.com/foaf/', 'iptc.org/',
];

/** Whether a namespace is one of an editor, or of its remarks. */
export function isEditorNamespace(uri: string): boolean {
  if (uri === 'adobe:ns:meta/') return true;
  const address = /^https?:\/\/(.+)$/.exec(uri)?.[1];
  return address !== undefined && EDITORS.some((start) => `${address}/`.startsWith(start));
}
