import { expect, test } from 'vitest';
import { editAddress } from '../../src/domain/repository.ts';

test.each([
  { repository: 'https://github.com/acme/partners', address: 'https://github.com/acme/partners/edit/main/content/guide/01-a.mdx' },
  { repository: 'https://github.com/acme/partners.git/', address: 'https://github.com/acme/partners/edit/main/content/guide/01-a.mdx' }, // as it is copied for cloning
  { repository: 'https://gitlab.com/acme/group/partners', address: 'https://gitlab.com/acme/group/partners/-/edit/main/content/guide/01-a.mdx' },
  { repository: 'https://gitlab.acme.example/partners/', address: 'https://gitlab.acme.example/partners/-/edit/main/content/guide/01-a.mdx' },
])('$repository', ({ repository, address }) => {
  expect(editAddress(repository, 'main', 'content/guide/01-a.mdx')).toBe(address);
});
