import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../shared/texts.ts';
import { shellTexts } from './shell-texts.ts';

/** Opens what the route of the page in sight says about it. */
export function HelpButton({ paragraphs }: { paragraphs: string[] }) {
  const words = useTexts(shellTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="text" onClick={() => setOpen(true)}>
        {words.help}
      </Button>
      <Drawer title={words.helpTitle} open={open} onClose={() => setOpen(false)} size={400}>
        {(paragraphs.length > 0 ? paragraphs : [words.noHelp]).map((paragraph) => (
          <p key={paragraph} style={{ marginTop: 0, whiteSpace: 'pre-line' }}>
            {paragraph}
          </p>
        ))}
      </Drawer>
    </>
  );
}
