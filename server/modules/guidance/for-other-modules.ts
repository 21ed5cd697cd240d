export { countQuestions } from './count-questions.ts';
