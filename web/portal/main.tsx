import '../shared/old-browsers.ts';
import './portal.css';
import { createRoot } from 'react-dom/client';
import { PortalApp } from './PortalApp.tsx';

createRoot(document.getElementById('root')!).render(<PortalApp />);
