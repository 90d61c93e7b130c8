import './family-section.tsx'
import type { Page } from '../access/pages.ts'
import { pages as council } from './council/routes.tsx'
import { pages as coverage } from './coverage/routes.tsx'
import { pages as offers } from './offer-routes.tsx'
import { pages as requests } from './requests/routes.tsx'

export const pages: readonly Page[] = [...offers.list, ...requests.list, ...council.list, ...coverage.list]
