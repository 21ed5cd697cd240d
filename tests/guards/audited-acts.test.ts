import { expect, test } from 'vitest';
import { allAuditedActs, auditedActWords } from '../../domain/audit/audited-acts.ts';
import { AUDITED_OBJECTS } from '../../domain/audit/audited-objects.ts';
import type { AuditLine } from '../../server/platform/audit.ts';
import { projectFiles, textOf } from './source-files.ts';

const line: Omit<AuditLine, 'act' | 'objectKind'> = { objectId: '1', details: {}, regionCode: '320000000' };

test('an act or an object without words does not compile', () => {
  // @ts-expect-error there is no such act
  const act: AuditLine = { ...line, act: 'doSomething', objectKind: 'problem' };
  // @ts-expect-error there is no such kind of object
  const kind: AuditLine = { ...line, act: 'signIn', objectKind: 'thing' };
  expect([act.act, kind.objectKind]).toEqual(['doSomething', 'thing']);
});

test('nobody goes around the types', () => {
  const files = projectFiles(['.ts']).filter((path) => /^(server|cli)\//.test(path) && !path.endsWith('.test.ts'));
  const casts = files.filter((path) => /as AuditedAct|as AuditedObject|act: [^,\n]* as (never|any)/.test(textOf(path)));
  expect(casts).toEqual([]);
});

test('every act and every kind of object has words in both languages, each act once', () => {
  for (const { id, zh, en } of [...allAuditedActs, ...AUDITED_OBJECTS]) {
    expect(zh, id).toMatch(/[\u4e00-\u9fff]/);
    expect(en, id).toMatch(/^[A-Z]/);
  }
  expect(auditedActWords('orderRectification').zh).toBe('责令限期整改');
  expect(auditedActWords('of-an-earlier-version')).toEqual({ zh: 'of-an-earlier-version', en: 'of-an-earlier-version' });
});
