# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack -G DEB` in the build folder: one package with the program. Same sources, same SOURCE_DATE_EPOCH, same bytes.
set(CPACK_PACKAGE_CONTACT "The Earshot developers <developers@earshot.example>")
set(docs ${CMAKE_INSTALL_DATADIR}/doc/earshot)
string(TIMESTAMP date "%a, %d %b %Y 00:00:00 +0000" UTC)
file(CONFIGURE OUTPUT ${made}/changelog CONTENT
"earshot (${PROJECT_VERSION}) unstable; urgency=medium

  * The changes are told in CHANGELOG.md of the sources.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
add_custom_command(OUTPUT ${made}/changelog.gz
  COMMAND ${GZIP} -9nc ${made}/changelog > ${made}/changelog.gz DEPENDS ${made}/changelog VERBATIM)
add_custom_target(earshot-changelog ALL DEPENDS ${made}/changelog.gz)
add_dependencies(earshot earshot-changelog)
install(FILES ${made}/changelog.gz ${linux}/copyright DESTINATION ${docs} COMPONENT program)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME earshot)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "service desk with the customer's voice one click away")
set(CPACK_COMPONENTS_ALL program)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME earshot)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
"Earshot turns mails into tickets and customers, shows a conversation as one
timeline of mails, notes and calls, and keeps one button in the same place on
every conversation: Talk to the customer. Calls are filed on the same ticket
and counted in the same reports.
.
A desk is one file on this machine, or a PostgreSQL database for a team. The
command earshot-cli does the same without a window.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins, which no program is linked with. Debian 12 has the SVG ones inside the library's package.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6sql6-psql, qt6-qpa-plugins, qt6-svg-plugins | libqt6svg6 (<< 6.5)")
if(TARGET earshot-voice)
  string(APPEND CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS ", linphone-common")
endif()
include(CPack)
