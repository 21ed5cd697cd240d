import { expect, test } from 'vitest';
import { MEASURE_LIST_STATES, statesListed } from './measure-register.ts';

test('every choice of the register, with the states that it leaves', () => {
  expect(MEASURE_LIST_STATES.map(({ id }) => `${id}: ${statesListed(id).join(' ')}`)).toMatchInlineSnapshot(`
    [
      "open: awaiting-approval in-force restart-asked awaiting",
      "lapsed: awaiting-approval in-force restart-asked awaiting",
      "awaiting-approval: awaiting-approval",
      "in-force: in-force",
      "restart-asked: restart-asked",
      "awaiting: awaiting",
      "ended: not-approved lifted granted refused withdrawn",
      "all: awaiting-approval not-approved in-force restart-asked lifted awaiting granted refused withdrawn",
    ]
  `);
});
