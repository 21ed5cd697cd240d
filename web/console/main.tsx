import '../shared/old-browsers.ts';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
import './look.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { ConsoleApp } from './ConsoleApp.tsx';

config({ jitless: true }); // the server's content policy forbids code made at run time

createRoot(document.getElementById('root')!).render(<ConsoleApp />);
