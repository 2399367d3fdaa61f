; The Windows installer, for one user, who needs no administrator: packaging/windows.py runs Inno Setup 6 with it
; and says by /D what Version is, where the built folder (Source) and the icon (Icon) lie.
#ifndef Version
  #error Version is missing: run "python packaging/dev.py pack exe"
#endif

[Setup]
AppId={{7C0C9E52-5E0B-4B53-9D0B-2C6A5C8D3F10}
AppName=Triptych
AppVersion={#Version}
AppVerName=Triptych {#Version}
AppPublisher=The Triptych authors
DefaultDirName={autopf}\Triptych
DefaultGroupName=Triptych
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\triptych.exe
UninstallDisplayName=Triptych {#Version}
LicenseFile={#Licence}
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "associate"; Description: "{cm:AssocFileExtension,Triptych,.triptych}"

[InstallDelete]
; What an older version had and this one has not would be loaded all the same.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\LICENSES"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Triptych"; Filename: "{app}\triptych.exe"; WorkingDir: "{userdocs}"
Name: "{autodesktop}\Triptych"; Filename: "{app}\triptych.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.triptych\OpenWithProgids"; ValueType: string; ValueName: "Triptych.session"; ValueData: ""; Flags: uninsdeletevalue; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Triptych.session"; ValueType: string; ValueData: "Triptych session"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Triptych.session\DefaultIcon"; ValueType: string; ValueData: "{app}\triptych.exe,0"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\Triptych.session\shell\open\command"; ValueType: string; ValueData: """{app}\triptych.exe"" ""%1"""; Tasks: associate

[Run]
Filename: "{app}\triptych.exe"; Description: "{cm:LaunchProgram,Triptych}"; Flags: nowait postinstall skipifsilent
