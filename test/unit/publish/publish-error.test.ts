import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PictureError } from '../../../src/images/picture-error.ts';
import { explainFailure, PublishError } from '../../../src/publish/publish-error.ts';

describe('explainFailure', () => {
  test.each([
    { name: 'a full disk', error: Object.assign(new Error('write failed'), { code: 'ENOSPC' }), said: /^The disk is full\. Make room/ },
    { name: 'a full disk that a package tells in words', error: new Error('Failed', { cause: 'No space left on device (os error 28)' }), said: /^The disk is full/ },
    { name: 'a folder that may not be written', error: Object.assign(new Error("EACCES: permission denied, mkdir '/srv/x'"), { code: 'EACCES' }), said: /may not be written or read: EACCES.*\/srv\/x/ },
    { name: 'a picture that cannot be encoded', error: new PictureError('content/listings/x/a.png could not be encoded. Encoding it took longer than 120 seconds. Simplify the picture.'), said: /^content\/listings\/x\/a\.png could not be encoded\. / },
  ])('tells of $name', ({ error, said }) => {
    const told = explainFailure(error);
    expect(told).toBeInstanceOf(PublishError);
    expect(told).toMatchObject({ message: expect.stringMatching(said), cause: error });
  });

  test('leaves a defect of the program as it is', () => {
    const error = new TypeError('x is not a function');
    expect(explainFailure(error)).toBe(error);
  });

  describe('where a file stands in the place of a folder', () => {
    let folder = '';
    beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'waymark-failure-'))));
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test('says which one, and what to do', async () => {
      await writeFile(join(folder, 'cache'), '');
      const error: unknown = await mkdir(join(folder, 'cache/images'), { recursive: true }).catch((failure: unknown) => failure);
      expect(explainFailure(error)).toMatchObject({ message: expect.stringMatching(/^A file stands where a folder is needed: .*cache.*\nMove it away, or name other folders/) });
    });
  });
});
