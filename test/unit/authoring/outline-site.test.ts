import { expect, test } from 'vitest';
import { outlineSite } from '../../../src/authoring/outline-site.ts';
import { aContent } from '../../support/content.ts';

test('a file that the gate did not open is not opened here either: it may be a link, or a pipe from which nothing comes', async () => {
  const content = aContent();
  const unread = [...content.guide, ...content.questions, ...content.listings].map(({ file }) => file);

  const { pages } = await outlineSite({ ...content, unread }, '/nowhere/content');

  expect(pages.get('/guide/build/')).toEqual({ title: 'build', digest: '' });
});
