export { provincialParametersOn } from './provincial-parameters-on.ts';
export { refuseInLaw } from './refuse-in-law.ts';
