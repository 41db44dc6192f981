import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { judgingFiles } from '../../../../src/gate/gate-version.ts';
import { ALSO_JUDGING } from '../../../../src/publish/verify/judge-version.ts';
import { codeBehind } from '../../../support/imported-code.ts';

test('the version of the judges covers all code that a kept finding follows from', () => {
  const code = codeBehind(['src/publish/verify/judge-worker.ts']);
  const also = ALSO_JUDGING.map((name) => `src/publish/${name}`);
  const covered = [...judgingFiles(), ...also];

  expect(code).toEqual(expect.arrayContaining(also));
  expect(code.filter((file) => dirname(file) !== 'src/publish/verify' && !covered.includes(file))).toEqual([]);
});
