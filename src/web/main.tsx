import './frame/jitless.ts'
import '@fontsource-variable/noto-sans-sc/index.css'
import './frame/look.css'
import { createRoot } from 'react-dom/client'
import { Application } from '#web/frame/Application.tsx'

const place = document.getElementById('root')
if (place) createRoot(place).render(<Application />)
