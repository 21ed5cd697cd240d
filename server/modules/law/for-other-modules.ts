export { provincialParametersOn } from './provincial-parameters-on.ts';
