import CoveragePage from '@/desk/CoveragePage.vue'
import DeskShell from '@/desk/DeskShell.vue'
import FiguresPage from '@/desk/FiguresPage.vue'
import { AUDITORS, KEEPERS_OF_ACCOUNTS, READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'
import { start } from '@/shell/start'

const routes: DoorRoutes = [
  { path: '/', component: FiguresPage, meta: { nav: 'figures', roles: READERS_OF_FIGURES } },
  { path: '/counties/:code(\\d{6})', component: FiguresPage, props: true, meta: { roles: READERS_OF_FIGURES } },
  { path: '/coverage', component: CoveragePage, meta: { nav: 'coverage', roles: READERS_OF_FIGURES } },
  {
    path: '/reported',
    component: () => import('./ReportedPage.vue'),
    meta: { nav: 'reported', roles: READERS_OF_PEOPLE },
  },
  { path: '/form', component: () => import('./form/FormTextPage.vue'), meta: { nav: 'formText', roles: READERS_OF_PEOPLE } },
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
