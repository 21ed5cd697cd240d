import { at } from '../law/cite.ts';
import type { DocumentCheck } from './judged-document.ts';
import { fault } from './judged-document.ts';
import { isFilled } from './printed-values.ts';
import { chosenStops, namesStop } from './stop-fields.ts';

const basis = at('safety-law', 65, 1, 3);

/** What is stopped is chosen with its extent and its days; the lines beside it say nothing else. A paper without the choice is read by its words. */
export const chosenStop: DocumentCheck = ({ kind, fields }) => {
  if (kind.id !== 'on-site-measure') return [];
  const lines = (fields.measureDecisions ?? []) as readonly string[];
  const stops = chosenStops(fields);
  if (stops === undefined)
    return isFilled(lines)
      ? [
          fault(
            'warns',
            'stopMeasure',
            ['没有选定停产停业措施，将按处理决定的文字认定。', 'No choice was made; what is stopped is read from the words.'],
            basis,
          ),
        ]
      : [fault('blocks', 'measureDecisions', ['“处理决定”未填写。', '"Measures" is not filled in.'])];
  if (stops.length > 0)
    return kind.fields
      .filter(({ key }) => ['stopObject', 'stopFrom', 'measureEndsOn'].includes(key) && !isFilled(fields[key]))
      .map(({ key, zh, en }) =>
        fault('blocks', key, [`责令停产停业、撤出人员的，应当写明“${zh}”。`, `Where something is stopped, "${en}" is filled in.`], basis),
      );
  if (!isFilled(lines)) return [fault('blocks', 'measureDecisions', ['“处理决定”未填写。', '"Measures" is not filled in.'])];
  const faults = [];
  if (namesStop(lines))
    faults.push(
      fault(
        'blocks',
        'stopMeasure',
        ['处理决定写有停产、停用或者撤出人员，请选定相应措施。', 'The lines stop production or use or take workers out; choose the measure.'],
        basis,
      ),
    );
  if (isFilled(fields.measureEndsOn))
    faults.push(fault('blocks', 'measureEndsOn', ['没有责令停产停业、撤出人员，不填期限。', 'Nothing is stopped, so there is no last day.'], basis));
  return faults;
};
