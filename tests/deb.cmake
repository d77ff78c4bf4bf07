# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DBUILD=<build tree> -DSCRATCH=<folder> -DCPACK=<cpack> -P deb.cmake: packs twice and compares the bytes, checks that the
# package holds what a user needs, and asks lintian when it is there.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
# A fixed day: only the sources may decide the bytes.
set(ENV{SOURCE_DATE_EPOCH} 1767225600)
foreach(time first second)
  execute_process(COMMAND ${CPACK} -G DEB -B ${SCRATCH}/${time} WORKING_DIRECTORY ${BUILD}
    OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(GLOB deb ${SCRATCH}/${time}/*.deb)
  file(SHA256 ${deb} sum_${time})
endforeach()
if(NOT sum_first STREQUAL sum_second)
  message(SEND_ERROR "Two packages of the same build differ")
endif()

execute_process(COMMAND dpkg-deb --contents ${deb} OUTPUT_VARIABLE contents COMMAND_ERROR_IS_FATAL ANY)
foreach(file bin/earshot bin/earshot-cli share/applications/org.earshot.Earshot.desktop
    share/metainfo/org.earshot.Earshot.metainfo.xml share/icons/hicolor/scalable/apps/org.earshot.Earshot.svg
    share/man/man1/earshot.1.gz share/doc/earshot/copyright)
  if(NOT contents MATCHES " ./usr/${file}\n")
    message(SEND_ERROR "The package lacks /usr/${file}")
  endif()
endforeach()
execute_process(COMMAND dpkg-deb --field ${deb} Depends OUTPUT_VARIABLE depends COMMAND_ERROR_IS_FATAL ANY)
file(GLOB voice ${BUILD}/bin/earshot-voice)
if(voice AND NOT contents MATCHES " ./usr/lib/earshot/earshot-voice\n")
  message(SEND_ERROR "The package lacks the telephone")
endif()
foreach(package libc6 libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins qt6-svg-plugins)
  if(NOT depends MATCHES "${package}")
    message(SEND_ERROR "The package does not depend on ${package}: ${depends}")
  endif()
endforeach()

find_program(LINTIAN lintian)
if(NOT LINTIAN)
  message("lintian is not installed, the package was not asked for Debian's rules")
  return()
endif()
execute_process(COMMAND ${LINTIAN} --allow-root --fail-on error,warning ${deb}
  RESULT_VARIABLE result OUTPUT_VARIABLE tags ERROR_VARIABLE tags)
if(NOT result EQUAL 0)
  message(SEND_ERROR "lintian:\n${tags}")
endif()
