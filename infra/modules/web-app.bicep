// The server: API, bot and tab on one host. Always On, since a bot's invoke must be answered within seconds.
param name string
param location string
param planSku string
param instances int
param identityId string
param monitoringConnectionString string
param tenantId string
param clientId string
param clientSecretUri string
param teamsAppId string
param sharePointHost string
param sharePointSitePath string
param storageConnectionStringUri string
param auditSigningSecretUri string
param notificationUrl string

// The product's settings: the keys of src/server/config/settings.ts but DEVELOPMENT_KEY, which production refuses.
var productSettings = {
  NODE_ENV: 'production'
  SERVER_HOST: '0.0.0.0'
  // The port at which App Service expects a Linux app to listen.
  SERVER_PORT: '8080'
  TENANT_ID: tenantId
  CLIENT_ID: clientId
  CLIENT_SECRET: '@Microsoft.KeyVault(SecretUri=${clientSecretUri})'
  TEAMS_APP_ID: teamsAppId
  SHAREPOINT_HOST: sharePointHost
  SHAREPOINT_SITE_PATH: sharePointSitePath
  STORAGE_CONNECTION_STRING: '@Microsoft.KeyVault(SecretUri=${storageConnectionStringUri})'
  AUDIT_SIGNING_SECRET: '@Microsoft.KeyVault(SecretUri=${auditSigningSecretUri})'
  // /home is a network share; /tmp is the instance's own disk.
  DATA_DIRECTORY: '/tmp/cpd-companion'
  // The platform takes it out of the vault; nothing else has it.
  ALLOW_CLIENT_SECRET: 'yes'
  GUESTS_SERVED: 'no'
  TIME_ZONE: 'Europe/London'
  LIST_SYNC_SECONDS: '60'
  LIST_SYNC_LONGEST_SECONDS: '600'
  DIRECTORY_SYNC_SECONDS: '900'
  JOB_SECONDS: '60'
  SEND_SECONDS: '5'
  ANNOUNCE_AFTER_SECONDS: '600'
  LEASE_SECONDS: '60'
  NOTIFICATION_URL: notificationUrl
  LOG_LEVEL: 'info'
}

// What Azure's own agents read.
var platformSettings = {
  PORT: '8080'
  APPLICATIONINSIGHTS_CONNECTION_STRING: monitoringConnectionString
  ApplicationInsightsAgent_EXTENSION_VERSION: '~3'
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
}

// What the C library reads before Node begins. By itself it keeps memory aside for each of a dozen threads.
var memorySettings = {
  MALLOC_ARENA_MAX: '2'
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku, capacity: instances }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node --max-semi-space-size=4 --max-old-space-size=384 src/server/main.ts'
      alwaysOn: true
      // Not /readyz: a server that waits for Graph or storage still reads, and a new one would wait for the same. The
      // platform takes out of service, and in the end replaces, what does not answer here. /readyz is for whoever watches.
      healthCheckPath: '/healthz'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union(productSettings, platformSettings, memorySettings)
}

output hostName string = app.properties.defaultHostName
