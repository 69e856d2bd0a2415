import CoveragePage from '@/desk/CoveragePage.vue'
import DeskShell from '@/desk/DeskShell.vue'
import FiguresPage from '@/desk/FiguresPage.vue'
import { AUDITORS, KEEPERS_OF_ACCOUNTS, READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'
import { start } from '@/shell/start'

const routes: DoorRoutes = [
  { path: '/', component: FiguresPage, meta: { nav: 'figures', roles: READERS_OF_FIGURES } },
  { path: '/counties/:code(\\d{6})', component: FiguresPage, props: true, meta: { roles: READERS_OF_FIGURES } },
  {
    path: '/training',
    component: () => import('@/training/CohortListPage.vue'),
    meta: { nav: 'training', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/training/:id',
    component: () => import('@/training/CohortPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
  { path: '/coverage', component: CoveragePage, meta: { nav: 'coverage', roles: READERS_OF_FIGURES } },
  {
    path: '/reported',
    component: () => import('./reports/ReportsPage.vue'),
    meta: { nav: 'reported', roles: READERS_OF_PEOPLE },
  },
  { path: '/form', component: () => import('./form/FormTextPage.vue'), meta: { nav: 'formText', roles: READERS_OF_PEOPLE } },
  {
    path: '/volunteers/:id',
    component: () => import('./reports/VolunteerPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
  {
    path: '/outfitting',
    component: () => import('./outfitting/IssuePage.vue'),
    meta: { nav: 'outfitting', roles: READERS_OF_PEOPLE },
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
    path: '/office',
    component: () => import('./office/OfficePage.vue'),
    meta: { nav: 'office', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/access-log',
    component: () => import('@/accesslog/AccessLogPage.vue'),
    meta: { nav: 'log', roles: AUDITORS },
  },
  {
    path: '/accounts',
    component: () => import('@/accounts/AccountsPage.vue'),
    meta: { nav: 'accounts', roles: KEEPERS_OF_ACCOUNTS },
  },
]

void start(DeskShell, routes)
