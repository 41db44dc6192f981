import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isReleased } from '../domain/announcements.ts';
import type { Diagnostic } from '../domain/diagnostics.ts';
import { packageRules, ruleCatalog } from '../gate/catalog.ts';
import { pageAddresses } from '../gate/page-addresses.ts';
import { reportContent } from '../gate/report-program.ts';
import { MEDIA_PATH } from '../images/picture.ts';
import { type EncodedFiles, encodeLater, type PictureFolder, type PreparedPictures, preparePictures } from '../images/prepare-pictures.ts';
import { Supply } from '../images/supply.ts';
import type { Content, ListingFolder } from '../rules/content.ts';
import { chooseListings } from './choose-listings.ts';
import type { MediaFiles, Publication } from './publication.ts';
import { planShareImages } from './share-images.ts';
import { prepareTheme } from './theme.ts';

/** What a publication is made from, beside the content itself. */
export interface PublicationInput {
  contentDir: string;
  cacheDir: string;
  preview: boolean;
  /** Slugs of listings whose pages need not be made. */
  unchanged?: ReadonlySet<string> | undefined;
  /** What the gate found. A preview goes on past errors, without the pictures in which they are, and reports them. */
  diagnostics: readonly Diagnostic[];
  /** The pictures of another publication of this content folder, where no file of a picture has changed since. */
  known?: KnownPictures | undefined;
}

/** What pages have to know of pictures, and of which. */
export interface KnownPictures {
  folders: readonly PictureFolder[];
  prepared: PreparedPictures;
}

/** A publication, and how the files that its pictures need come to be. */
export interface PreparedPublication {
  publication: Publication;
  /** For the next publication. */
  known: KnownPictures;
  /**
   * Encode what is not encoded yet. Pages need not wait for it.
   *
   * @throws when a picture cannot be encoded, or not in time, or once the signal ends it
   */
  encodeMedia: (signal: AbortSignal) => Promise<MediaFiles>;
}

/**
 * Take from checked content what may be seen, and learn of its pictures what pages have to know.
 *
 * Nothing of a hidden listing goes any further than here: its text is not in the publication, its
 * pictures are not encoded. Documents with errors are left out as well; see `chooseListings`.
 *
 * @throws when program.yaml has errors, since no page can do without it
 */
export async function preparePublication(content: Content, { contentDir, cacheDir, preview, unchanged = new Set(), diagnostics, known }: PublicationInput): Promise<PreparedPublication> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const refused = new Set(errors.map(({ file }) => file));
  const reported = preview ? reportContent(content) : undefined;
  const program = content.program?.data;
  if (!program) throw new Error('The program cannot be published: program.yaml has errors.');
  const listings = chooseListings(content, preview);
  const folders = listings.filter(({ hasArticle }) => hasArticle).map(({ folder }) => pictureFolder(folder, contentDir, preview, refused));
  const supply = new Supply(cacheDir);
  const prepared = known && isDeepStrictEqual(known.folders, folders) ? known.prepared : await preparePictures(folders, supply);
  const { logos, pictures, files, later } = prepared;
  const { mark, files: themeFiles } = await prepareTheme(program, contentDir, preview ? refused : undefined);
  const { images, shares } = planShareImages(content, program, new Map(listings.map(({ folder: { slug }, status }) => [slug, status])));
  return {
    encodeMedia: async (signal) => new Map([...inMedia(files), ...inMedia(await encodeLater(later, shares, supply, signal)), ...themeFiles]),
    known: { folders, prepared },
    publication: {
      today: content.today,
      preview,
      reported: reported && { ...reported, errors },
      contentDir: realpathSync(contentDir),
      program,
      words: content.words?.data ?? {},
      categories: dataOf(content.categories),
      plans: dataOf(content.plans),
      scopes: dataOf(content.scopes),
      redirects: content.redirects?.data ?? {},
      pages: pageAddresses(content),
      glossary: dataOf(content.glossary),
      tasks: Object.fromEntries(whole(content.guide).map(({ slug, article }) => [slug, article.tasks.map(({ id, text, part }) => ({ id, text, part }))])),
      listings: listings.map(({ folder: { slug, file }, status, record, history }) => ({ slug, path: tail(file, 2), status, record, history })),
      unchanged: listings.flatMap(({ folder: { slug } }) => (unchanged.has(slug) ? [slug] : [])),
      guide: whole(content.guide).map(({ file }) => tail(file, 1)),
      questions: whole(content.questions).map(({ file }) => tail(file, 2)),
      samples: content.samples.map(({ name, language, text }) => ({ name, language, text })),
      announcements: whole(content.announcements).filter(({ data }) => isReleased(data, content.today)).map(({ file }) => tail(file, 1)),
      rules: ruleCatalog(),
      packageRules: packageRules(),
      mark,
      logos,
      pictures,
      captions: Object.fromEntries(listings.flatMap(({ folder: { slug }, data, hasArticle }) => (hasArticle ? data.screenshots.map(({ src, caption }) => [`${slug}/${src}`, caption]) : []))),
      shareImages: images,
    },
  };
}

function inMedia(files: EncodedFiles): (readonly [string, { path: string } | { bytes: Uint8Array }])[] {
  return [...files].map(([name, file]) => [`${MEDIA_PATH}/${name}`, file] as const);
}

/** The documents without errors. */
function whole<D extends { data: unknown }>(documents: readonly D[]): (D & { data: NonNullable<D['data']> })[] {
  return documents.filter((document): document is D & { data: NonNullable<D['data']> } => document.data !== undefined);
}

/** The last parts of a path. */
function tail(path: string, parts: number): string {
  return path.split('/').slice(-parts).join('/');
}

function dataOf<T>(list: { entries: readonly { data: T }[] } | undefined): T[] {
  return list?.entries.map(({ data }) => data) ?? [];
}

function pictureFolder({ slug, file, fields, files, article }: ListingFolder, contentDir: string, allowMissing: boolean, refused: ReadonlySet<string>): PictureFolder {
  const usable = new Set(files.filter((name) => !refused.has(file.replace(/[^/]+$/, name))));
  const present = (name: string | undefined): string | undefined => (name !== undefined && usable.has(name) ? name : undefined);
  const named = [...(fields.screenshots ?? []).map(({ src }) => src), ...article.images.map(({ text }) => text.replace(/^\.\//, ''))];
  return {
    slug,
    name: fields.name ?? slug,
    folder: join(resolve(contentDir), 'listings', slug),
    logo: present(fields.logo),
    logoDark: present(fields.logoDark),
    pictures: named.filter((name) => present(name)),
    allowMissing,
  };
}
