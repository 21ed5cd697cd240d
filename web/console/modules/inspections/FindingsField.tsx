import { Button, Checkbox } from 'antd';
import type { FindingBody } from '../../../../contracts/inspection-acts.ts';
import type { InspectionDetail } from '../../../../contracts/inspection-records.ts';
import { useTexts } from '../../../shared/texts.ts';
import { FormField } from '../../kit/FormField.tsx';
import { FormGroup } from '../../kit/FormPage.tsx';
import { FindingFields } from './FindingFields.tsx';
import { inspectionTexts } from './inspection-texts.ts';
import { blankFinding, type RecordPartProps } from './record-draft.ts';

/** The findings of a visit, or that nothing was found. */
export function FindingsField({ inspection, value, change }: RecordPartProps & { inspection: InspectionDetail }) {
  const words = useTexts(inspectionTexts);
  const going = inspection.bodies.filter(({ standing }) => standing === 'lead' || standing === 'joined');
  const set = (findings: FindingBody[]) => change({ findings, ...(findings.length > 0 ? { foundNothing: false } : {}) });
  return (
    <FormGroup title={words.findings}>
      {value.findings.map((finding, place) => (
        <div className="visit-finding" key={place}>
          <div className="visit-finding-head">
            <strong>{words.findingNumber(place + 1)}</strong>
            <Button size="small" type="text" onClick={() => set(value.findings.filter((_, other) => other !== place))}>
              {words.remove}
            </Button>
          </div>
          <FindingFields
            finding={finding}
            place={place}
            bodies={going}
            fieldSector={inspection.fieldSector}
            onChange={(patch) => set(value.findings.map((one, other) => (other === place ? { ...one, ...patch } : one)))}
          />
        </div>
      ))}
      <FormField path="findings" label="">
        {(id) => (
          <Button id={id} onClick={() => set([...value.findings, blankFinding(inspection.unitId)])}>
            {words.addFinding}
          </Button>
        )}
      </FormField>
      {value.findings.length === 0 && (
        <FormField path="foundNothing" label="">
          {(id) => (
            <Checkbox id={id} checked={value.foundNothing} onChange={({ target }) => change({ foundNothing: target.checked })}>
              {words.nothingFound}
            </Checkbox>
          )}
        </FormField>
      )}
    </FormGroup>
  );
}
