import CoveragePage from '@/desk/CoveragePage.vue'
import DeskShell from '@/desk/DeskShell.vue'
import FiguresPage from '@/desk/FiguresPage.vue'
import { READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'
import { start } from '@/shell/start'
import { system, training } from '../routes'

const routes: DoorRoutes = [
  { path: '/', component: FiguresPage, meta: { nav: 'figures', roles: READERS_OF_FIGURES } },
  { path: '/counties/:code(\\d{6})', component: FiguresPage, props: true, meta: { roles: READERS_OF_FIGURES } },
  { path: '/coverage', component: CoveragePage, meta: { nav: 'coverage', roles: READERS_OF_FIGURES } },
  {
    path: '/reported',
    component: () => import('./reports/ReportsPage.vue'),
    meta: { nav: 'reported', group: 'volunteers', roles: READERS_OF_PEOPLE, kept: true },
  },
  {
    path: '/volunteers/:id',
    component: () => import('./reports/VolunteerPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
  ...training,
  {
    path: '/form',
    component: () => import('./form/FormTextPage.vue'),
    meta: { nav: 'formText', group: 'volunteers', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/office',
    component: () => import('./office/OfficePage.vue'),
    meta: { nav: 'office', group: 'corps', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/outfitting',
    component: () => import('./outfitting/IssuePage.vue'),
    meta: { nav: 'outfitting', group: 'corps', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/outfitting/picking',
    component: () => import('./outfitting/PickingPage.vue'),
    meta: { roles: READERS_OF_PEOPLE },
  },
  {
    path: '/outfitting/owed',
    component: () => import('./outfitting/OwedPage.vue'),
    meta: { roles: READERS_OF_PEOPLE },
  },
  {
    path: '/children',
    component: () => import('@/children/lists/CityFiguresPage.vue'),
    meta: { nav: 'childFigures', group: 'children', roles: READERS_OF_FIGURES },
  },
  ...system,
]

void start(DeskShell, routes)
