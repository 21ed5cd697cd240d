import * as contract from '../../../contracts/guidance.ts';
import type { Serve } from '../../platform/serve.ts';
import { answerQuestion } from './answer-question.ts';
import { askAgain } from './ask-again.ts';
import { askQuestion } from './ask-question.ts';
import { closeQuestion } from './close-question.ts';
import { listQuestions } from './list-questions.ts';
import { passOnQuestion } from './pass-on-question.ts';
import { getQuestion } from './question-detail.ts';
import { aboutOf, questionTargets } from './question-targets.ts';

export function guidanceRoutes(serve: Serve): void {
  serve(contract.listQuestions, (work, { query }) => listQuestions(work, query));
  serve(contract.getQuestion, (work, { params }) => getQuestion(work, params.id));
  serve(contract.listQuestionTargets, async (work, { query }) => ({
    rows: await questionTargets(work, await aboutOf(work, query), { find: query.find }),
  }));
  serve(contract.askQuestion, (work, { body }) => askQuestion(work, body));
  serve(contract.answerQuestion, (work, { params, body }) => answerQuestion(work, params.id, body));
  serve(contract.askAgain, (work, { params, body }) => askAgain(work, params.id, body));
  serve(contract.passOnQuestion, (work, { params, body }) => passOnQuestion(work, params.id, body));
  serve(contract.closeQuestion, (work, { params, body }) => closeQuestion(work, params.id, body));
}
