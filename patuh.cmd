@echo off
rem Runs Patuh; builds it first when there is no build yet.
rem To build again after a change of the sources, delete target\patuh.jar (there is no --rebuild).
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\target\patuh.jar"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not "%java%"=="java" goto build
where java >nul 2>nul
if errorlevel 1 goto noJava

:build
if exist "%jar%" goto run
where mvn >nul 2>nul
if errorlevel 1 goto noMaven
echo Menyusun Patuh. Yang pertama kali memerlukan beberapa menit dan sambungan internet; selanjutnya tidak. 1>&2
echo Building Patuh. The first time takes some minutes and needs the internet; later runs do not. 1>&2
pushd "%home%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
set "code=%errorlevel%"
popd
if not "%code%"=="0" exit /b 1
if not exist "%jar%" exit /b 1

:run

rem The console shows Indonesian texts and signs in UTF-8; afterwards it is as it was.
set "codepage="
for /f "tokens=2 delims=:" %%c in ('chcp') do set "codepage=%%c"
if defined codepage set "codepage=%codepage: =%"
if defined codepage set "codepage=%codepage:.=%"
chcp 65001 >nul

rem This shell cannot say whether a person looks at the output, so there are no colours and no bar that moves;
rem set "PATUH_JAVA_OPTS=-Dpatuh.interactive=true -Dpatuh.watched=true" brings them.
"%java%" -Xshare:auto --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=off:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m ^
  -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dfile.encoding=UTF-8 "-Dpatuh.home=%home%" -Dpatuh.interactive=false -Dpatuh.watched=false ^
  %PATUH_JAVA_OPTS% -cp "%jar%;%home%\target\lib\*" id.patuh.Patuh %*
set "code=%errorlevel%"
if defined codepage chcp %codepage% >nul
exit /b %code%

:noJava
echo Patuh memerlukan Java (JDK) 17 atau yang lebih baru; java tidak ditemukan. / Patuh needs a JDK 17 or newer; java was not found. 1>&2
exit /b 1

:noMaven
echo Patuh perlu disusun dahulu, tetapi Maven 3.8 atau yang lebih baru tidak ditemukan. / Patuh has to be built first, and Maven 3.8 or newer was not found. 1>&2
exit /b 1
