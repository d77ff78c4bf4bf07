# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<source tree> -P floors.cmake: the house rules a machine can check. Prints every breach, then fails.
#   - includes go down the floors, never up or sideways, and name their room
#   - only dialect.cpp and filelocks.cpp of lib/earshot/storage name a database backend; QtSql, GMime and gumbo stay in their places
#   - nothing waits in a nested event loop, nothing dies on purpose, work in the pool answers by Answer
#   - what guesses whether its text is HTML is used in one place only, since mail would choose the answer
cmake_minimum_required(VERSION 3.25)
cmake_path(ABSOLUTE_PATH ROOT NORMALIZE)

set(below_domain domain)
set(below_storage domain storage)
set(below_mail domain mail)
set(below_voice domain voice)
set(below_desk domain storage mail voice desk)
set(below_app domain storage mail voice desk)

set(breaches "")
macro(breach words)
  string(APPEND breaches "\n  ${file}: ${words}")
endmacro()

# Fails if `code` of this file matches, unless its name does match the exception.
macro(only_in places pattern words)
  if(NOT file MATCHES "${places}" AND code MATCHES "${pattern}")
    breach("${CMAKE_MATCH_0}: ${words}")
  endif()
endmacro()

function(check_includes)
  string(REGEX MATCHALL "(^|\n)[ \t]*#[ \t]*include[ \t]*\"[^\"\n]+\"" lines "${code}")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*\"([^\"]+)\"" "\\1" header "${line}")
    if(header MATCHES "^earshot/([a-z]+)/")
      if(NOT CMAKE_MATCH_1 IN_LIST below_${room})
        breach("includes ${header}, but ${room} may use only: ${below_${room}}")
      endif()
    elseif(header MATCHES "\\.moc$")
    elseif(NOT header MATCHES "/")
      breach("includes ${header} without its room")
    elseif(NOT room STREQUAL "app")
      breach("includes ${header}, which is not of the library")
    elseif(file MATCHES "^app/cli/" AND NOT header MATCHES "^(cli/|calls/givenpoints\\.h$|customers/reachquestion\\.h$|reports/report(file|words)\\.h$)")
      breach("includes ${header}, but the command line has no window")
    endif()
  endforeach()
  set(breaches "${breaches}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT}
  ${ROOT}/lib/*.h ${ROOT}/lib/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
if(NOT files)
  message(FATAL_ERROR "no sources below ${ROOT}")
endif()
foreach(file IN LISTS files)
  if(file MATCHES "^lib/earshot/([a-z]+)/")
    set(room ${CMAKE_MATCH_1})
    if(NOT DEFINED below_${room})
      breach("there is no room ${room}")
      continue()
    endif()
  else()
    set(room app)
  endif()
  file(READ ${ROOT}/${file} code)
  string(REGEX REPLACE "//[^\n]*" "" code "${code}")
  check_includes()
  only_in("^lib/earshot/storage/(dialect|filelocks)\\.cpp$" "QPSQL|QSQLITE|QMYSQL|<sqlite3\\.h>|<libpq-fe\\.h>"
    "only storage/dialect.cpp and filelocks.cpp know the backends")
  only_in("^lib/earshot/storage/" "<(QtSql|QSql)[A-Za-z/]*>" "only storage says SQL")
  only_in("^lib/earshot/mail/[a-z]+\\.cpp$" "<gmime/[a-z-]+\\.h>" "GMime stays in the .cpp files of mail")
  only_in("^lib/earshot/mail/htmlcleaner\\.cpp$" "<gumbo\\.h>" "gumbo stays in mail/htmlcleaner.cpp")
  only_in("^app/cli/" "processEvents|waitForFinished|QEventLoop" "only the command line and the tests wait")
  only_in("^lib/earshot/desk/aside\\.h$" "QtConcurrent::run" "its then() looks at a context that may be gone, use desk/aside.h")
  only_in("^$" "qFatal" "expected trouble is a Result, a broken promise is an assertion")
  only_in("^app/shell/plaintext\\.(h|cpp)$"
    "QToolTip::showText|<(QMessageBox|QWhatsThis|QErrorMessage|QProgressDialog|QInputDialog|QtWidgets)>"
    "it may read text from a mail as HTML and open files, use shell/plaintext")
  only_in("^app/shell/label\\.h$" "<QLabel>" "it may read text from a mail as HTML and open files, use shell/label")
  # Words of our own in a tool tip are as safe as those made plain.
  string(REGEX REPLACE "setToolTip\\((plainTip\\(|tr\\(\"[^\"]*\"\\)\\))" "" code "${code}")
  only_in("^app/shell/plaintext\\.cpp$" "setToolTip" "it may read text from a mail as HTML and open files, use plainToolTip()")
endforeach()

if(breaches)
  message(FATAL_ERROR "House rules broken:${breaches}")
endif()
