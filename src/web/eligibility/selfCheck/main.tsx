import '#web/frame/jitless.ts'
import './selfCheck.css'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import { createRoot } from 'react-dom/client'
import { SelfCheckPage } from './SelfCheckPage.tsx'

const place = document.getElementById('root')
const given = document.getElementById('given')?.textContent ?? ''
if (place) createRoot(place).render(<SelfCheckPage given={JSON.parse(given) as SelfCheckGiven} />)
