import accounts from './accounts.json'
import application from './application.json'
import figures from './figures.json'
import journey from './journey.json'
import log from './log.json'
import shell from './shell.json'

export default { accounts, application, figures, journey, log, shell }
