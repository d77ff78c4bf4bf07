# SPDX-FileCopyrightText: 2026 The Earshot developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of the house itself: its rules, its files for the desktop, and what it installs.
set(scratch ${CMAKE_BINARY_DIR}/house)
function(earshot_house_test name script)
  add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} ${ARGN} -P ${CMAKE_SOURCE_DIR}/tests/${script}.cmake)
  set_tests_properties(${name} PROPERTIES TIMEOUT 600 SKIP_REGULAR_EXPRESSION "SKIPPED: ")
endfunction()

earshot_house_test(house/floors floors -DROOT=${CMAKE_SOURCE_DIR})
earshot_house_test(house/floors-selftest floors-selftest -DSCRATCH=${scratch}/floors)
earshot_house_test(house/spdx spdx -DROOT=${CMAKE_SOURCE_DIR})
earshot_house_test(house/format format -DROOT=${CMAKE_SOURCE_DIR})
earshot_house_test(house/onename onename -DROOT=${CMAKE_SOURCE_DIR})

if(EARSHOT_BUILD_APP)
  find_package(Python3 COMPONENTS Interpreter QUIET)
  earshot_house_test(house/translations translations -DROOT=${CMAKE_SOURCE_DIR} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate>
    -DPYTHON=${Python3_EXECUTABLE} -DSCRATCH=${scratch}/translations)
endif()

if(EARSHOT_SANITIZE)
  set(flags -fsanitize=address,undefined)
endif()
earshot_house_test(install/consumer consumer -DBUILD=${CMAKE_BINARY_DIR} -DSCRATCH=${scratch}/consumer
  -DGENERATOR=${CMAKE_GENERATOR} -DCOMPILER=${CMAKE_CXX_COMPILER} -DFLAGS=${flags})

if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND EARSHOT_BUILD_APP)
  earshot_house_test(install/desktop desktop -DPROGRAM=desktop-file-validate
    -DFILE=${CMAKE_SOURCE_DIR}/packaging/linux/org.earshot.Earshot.desktop)
  earshot_house_test(install/metainfo desktop -DPROGRAM=appstreamcli -DARGUMENTS=validate|--no-net
    -DFILE=${CMAKE_SOURCE_DIR}/packaging/linux/org.earshot.Earshot.metainfo.xml)
  find_program(SHLIBDEPS dpkg-shlibdeps)
  if(SHLIBDEPS AND CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    earshot_house_test(install/deb deb -DBUILD=${CMAKE_BINARY_DIR} -DSCRATCH=${scratch}/deb -DCPACK=${CMAKE_CPACK_COMMAND})
  endif()
endif()
