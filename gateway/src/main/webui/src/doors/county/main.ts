import CoveragePage from '@/desk/CoveragePage.vue'
import DeskShell from '@/desk/DeskShell.vue'
import { AUDITORS, KEEPERS_OF_ACCOUNTS, READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'
import { start } from '@/shell/start'
import HomePage from './HomePage.vue'

const routes: DoorRoutes = [
  { path: '/', component: HomePage, meta: { nav: 'home', roles: READERS_OF_FIGURES } },
  {
    path: '/review',
    component: () => import('./review/QueuePage.vue'),
    meta: { nav: 'review', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/review/:id',
    component: () => import('./review/ReviewPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
  {
    path: '/journey',
    component: () => import('./journey/JourneyPage.vue'),
    meta: { nav: 'journey', roles: READERS_OF_PEOPLE },
  },
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
  {
    path: '/owed',
    component: () => import('./outfitting/OwedPage.vue'),
    meta: { nav: 'owed', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/office',
    component: () => import('./office/OfficePage.vue'),
    meta: { nav: 'office', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/hours',
    component: () => import('@/hours/WaitingHoursPage.vue'),
    meta: { nav: 'hours', roles: ['reviewer', 'officer'] },
  },
  { path: '/coverage', component: CoveragePage, meta: { nav: 'coverage', roles: READERS_OF_FIGURES } },
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
